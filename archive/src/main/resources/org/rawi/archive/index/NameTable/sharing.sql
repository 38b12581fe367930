SELECT DISTINCT word FROM name_word WHERE skeleton IN (<skeletons>) ORDER BY word
