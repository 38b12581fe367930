SELECT term, places FROM posting WHERE chunk = :chunk AND term IN (<terms>)
