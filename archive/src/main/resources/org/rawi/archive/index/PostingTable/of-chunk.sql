SELECT term, places FROM posting WHERE chunk = :chunk
