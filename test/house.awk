# See test/house.  Rules are rows: a pattern of names, the files that may use
# them, and why.  Comments and the insides of texts are blanked before.

function rule(names, files, why)
{
	rules++
	rule_names[rules] = "(^|[^A-Za-z0-9_])(" names ")($|[^A-Za-z0-9_])"
	rule_files[rules] = files
	rule_why[rules] = why
}

BEGIN {
	floor["base"] = 1
	floor["yaml"] = 2
	floor["opgave"] = 3
	floor["report"] = 4
	floor["cmd"] = 5

	rule("(m|c|re)alloc|free|reallocarray|str(n)?dup|v?asprintf|getline",
	    "^lib/base/", "memory comes from an arena")
	rule("exit|_exit|_Exit|abort|quick_exit", "^(lib/base/memory\\.c|cmd/)",
	    "only a program ends the process")
	rule("std(in|out|err)|v?f?printf|dprintf|f?puts|putchar|perror|fopen",
	    "^(lib/base/memory\\.c|cmd/)", "only a program speaks")
	rule("getenv|setenv|putenv|environ|setlocale|isatty", "^cmd/",
	    "only a program looks around")
	rule("time|clock_gettime|gettimeofday|localtime(_r)?|s?rand|random",
	    "^cmd/", "the same input gives the same bytes")
	rule("strtod|strtof|strtold|atof|atoi|atol|scanf|sscanf", "^$",
	    "numbers are read by base/number")
	rule("yaml_[a-z_]*|YAML_[A-Z_]*_(EVENT|TOKEN|ERROR)",
	    "^lib/yaml/parse[a-z-]*\\.[ch]", "only parse knows libyaml")
	rule("pthread_[a-z_]*", "^lib/(yaml/stream[a-z-]*|base/crew)\\.[ch]",
	    "only stream and crew know threads")
	rule("getopt|getopt_long|optarg|optind", "^cmd/tool-options\\.c",
	    "only tool reads options")
	rule("fork|system|popen|exec[lv]p?e?|posix_spawnp?", "^cmd/tool-diff\\.c",
	    "only --diff starts a program")
	rule("signal|sigaction", "^cmd/tool-temp\\.c", "only tool-temp minds signals")
	rule("typedef struct", "^$", "a struct is called by its name")
	rule("alloca|gets|strcat|sprintf|vsprintf", "^$",
	    "there is a buffer for that")
}

function wrong(line, text)
{
	printf "%s:%d: %s\n", FILENAME, line, text
}

# The module of a file: schema-opgave.c is part of schema.
function module(path)
{
	sub(/^.*\//, "", path)
	sub(/\.[ch]$/, "", path)
	sub(/-.*$/, "", path)
	return path
}

function house(path)	# its floor
{
	sub(/^lib\//, "", path)
	sub(/\/.*$/, "", path)
	return path
}

# lib/yaml/x.c includes ../base/y.h: that is lib/base/y.h.
function resolve(from, name)
{
	sub(/[^\/]*$/, "", from)
	while (name ~ /^\.\.\//) {
		sub(/^\.\.\//, "", name)
		sub(/[^\/]*\/$/, "", from)
	}
	return from name
}

# Blank comments, and what stands between quotes.
function code(line,    out, i, c)
{
	out = ""
	for (i = 1; i <= length(line); i++) {
		c = substr(line, i, 1)
		if (in_comment) {
			if (substr(line, i, 2) == "*/") {
				in_comment = 0
				i++
			}
		} else if (quote != "") {
			if (c == "\\")
				i++
			else if (c == quote) {
				quote = ""
				out = out c
			}
		} else if (substr(line, i, 2) == "/*") {
			in_comment = 1
			i++
			out = out " "
		} else {
			if (c == "\"" || c == "'")
				quote = c
			out = out c
		}
	}
	quote = ""
	return out
}

function include(name,    target, own, its, from, to)
{
	target = resolve(FILENAME, name)
	own = house(FILENAME)
	its = house(target)
	if (!(its in floor)) {
		wrong(FNR, "'" name "' is in no floor")
		return
	}
	if (floor[its] > floor[own])
		wrong(FNR, own " is below " its)
	from = module(FILENAME)
	to = module(target)
	if (own == "cmd" && from == "tool" && floor[its] > floor["yaml"] &&
	    its != "cmd")
		wrong(FNR, "tool knows nothing of " its)
	if (target == "cmd/tool-private.h" && from != "tool")
		wrong(FNR, "a program sees tool.h only")
	if (own != its || from == to)
		return
	edges++
	edge_at[edges] = FILENAME ":" FNR
	edge_from[edges] = own "/" from
	edge_to[edges] = its "/" to
	reaches[own "/" from, its "/" to] = 1
	node[own "/" from] = node[its "/" to] = 1
}

function finish_file()
{
	if (last == "")
		return
	if (lines > 400)
		printf "%s:401: %d lines: it asks to be two\n", last, lines
	if (last !~ /\.h$/)
		return
	if (!guarded)
		printf "%s:1: no include guard %s\n", last, guard
	if (!essay)
		printf "%s:1: no essay '%s -- ...'\n", last, essay_name
}

FNR == 1 {
	finish_file()
	last = FILENAME
	in_comment = essay = guarded = 0
	previous = ""
	essay_name = FILENAME
	sub(/^.*\//, "", essay_name)
	sub(/\.h$/, "", essay_name)
	guard = toupper(house(FILENAME) "_" essay_name "_H")
	gsub(/-/, "_", guard)
	if (FILENAME ~ /\.h$/)
		guarded = $0 == "#ifndef " guard
}

{
	lines = FNR
	if (FILENAME ~ /\.h$/) {
		if (FNR == 2 && $0 != "#define " guard)
			guarded = 0
		if (previous == "/*" && index($0, " * " essay_name " -- ") == 1)
			essay = 1
	}
	previous = $0

	if ($0 ~ /(TODO|FIXME|(^|[^X])XXX([^X]|$))/)
		wrong(FNR, "unfinished: " $0)
	width = 0
	if ($0 !~ /[^\t -~]/) {	# columns are seen in ASCII lines only
		count = split($0, parts, "\t")
		for (i = 1; i <= count; i++)
			width += length(parts[i]) + \
			    (i < count ? 8 - (width + length(parts[i])) % 8 : 0)
		if (width > 80)
			wrong(FNR, "wider than 80 columns")
	}

	if (!in_comment && $0 ~ /^[ \t]*#[ \t]*include[ \t]*"/) {
		name = $0
		sub(/^[^"]*"/, "", name)
		sub(/".*$/, "", name)
		include(name)
		next
	}
	if ($0 ~ /^#include <yaml\.h>/ &&
	    FILENAME !~ /^lib\/yaml\/parse[a-z-]*\.[ch]$/)
		wrong(FNR, "only parse knows libyaml")
	if ($0 ~ /^#include <pthread\.h>/ &&
	    FILENAME !~ /^lib\/(yaml\/stream[a-z-]*|base\/crew)\.[ch]$/)
		wrong(FNR, "only stream and crew know threads")
	if ($0 ~ /^#[ \t]*include/ || $0 ~ /__attribute__\(\(format\(printf/)
		next

	text = code($0)
	for (r = 1; r <= rules; r++) {
		if (text !~ rule_names[r] || FILENAME ~ rule_files[r])
			continue
		match(text, rule_names[r])
		name = substr(text, RSTART, RLENGTH)
		gsub(/[^A-Za-z0-9_ ]/, "", name)
		gsub(/^ +| +$/, "", name)
		wrong(FNR, "'" name "': " rule_why[r])
	}
	# what a function keeps, the next call finds
	if (FILENAME ~ /^lib\// && text ~ /^[ \t]*static / &&
	    text !~ /(^|[^A-Za-z_])const / && text !~ /\(/ && text ~ /[;={]/)
		wrong(FNR, "the library keeps no state")
}

END {
	finish_file()
	for (k in node)
		for (i in node)
			for (j in node)
				if (((i, k) in reaches) && ((k, j) in reaches))
					reaches[i, j] = 1
	for (e = 1; e <= edges; e++)
		if ((edge_to[e], edge_from[e]) in reaches)
			print edge_at[e] ": a circle: " edge_from[e] \
			    " and " edge_to[e]
}
