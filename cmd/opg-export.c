#include "../lib/opgave/record.h"
#include "../lib/report/export.h"
#include "tool.h"
#include "where.h"

enum { FIELDS = TOOL_LONG, EACH, EXCEL, REJECTED, KIND, WORDS };

static const struct tool_option options[] = {
	{ 'f', "format", "NAME", "csv, json, jsonl, geojson, dot or ics" },
	{ 'e', "where", "CONDITION", "only the records that meet it" },
	{ FIELDS, "fields", "FIELDS", "these fields, as titel,gebied.code" },
	{ EACH, "each", "FIELD", "a row for each item of it, as kansen" },
	{ EXCEL, "excel", NULL, "csv: as Excel in Dutch opens it" },
	{ REJECTED, "rejected", NULL, "dot: also what people rejected" },
	{ KIND, "kind", "KIND", "export records of this kind, not opgaven" },
	{ WORDS, "words", "FILE", "add the woordenlijsten of this file" },
	{ .name = NULL }
};

static const struct tool_command command = {
	"opg-export", "write records for the programs that people have",
	"[file ...]", TOOL_READS_RECORDS | TOOL_HAS_DATE | TOOL_HAS_OUTPUT,
	options
};

/* What is asked for. */
struct request {
	const struct export_format *as;
	const char *fields, *each;
	struct where where;
	struct export x;
	bool begun;		/* a record was exported */
	bool dated;		/* by a kader */
};

/* --- the command line ----------------------------------------------------- */

static const struct export_format *
format(const char *name)
{
	const struct export_format *as = export_find(name);

	if (as == NULL)
		tool_usage("unknown format '%s', %s", name,
		    export_advice(tool_arena(), name));
	return as;
}

static void
take_option(struct request *r, int c)
{
	switch (c) {
	case 'f':
		r->as = format(tool_argument());
		break;
	case 'e':
		r->where.text = tool_argument();
		break;
	case FIELDS:
		r->fields = tool_argument();
		break;
	case EACH:
		r->each = tool_argument();
		break;
	case EXCEL:
		r->x.excel = true;
		break;
	case REJECTED:
		r->x.rejected = true;
		break;
	case KIND:
		r->where.kind = where_kind(tool_argument());
		break;
	case WORDS:
		r->where.dictionary = tool_argument();
		break;
	}
}

/* An option that a format can do nothing with is a mistake. */
static void
check_taken(const struct request *r, bool asked, unsigned what,
    const char *option)
{
	if (asked && (r->as->takes & what) == 0)
		tool_usage("%s has no use with -f %s: try -f %s", option,
		    r->as->name, export_taker(what));
}

static void
check_options(const struct request *r)
{
	enum kind kind = r->where.kind;

	if (r->as == NULL)
		tool_usage("which format? -f csv, for instance");
	check_taken(r, r->fields != NULL, EXPORT_FIELDS, "--fields");
	check_taken(r, r->each != NULL, EXPORT_EACH, "--each");
	check_taken(r, r->x.excel, EXPORT_EXCEL, "--excel");
	check_taken(r, r->x.rejected, EXPORT_REJECTED, "--rejected");
	if (r->as->kinds != 0 && (r->as->kinds & 1u << kind) == 0)
		tool_usage("-f %s shows nothing of a %s", r->as->name,
		    record_kind_name(kind));
	if (r->each != NULL && export_each(kind, r->each) == NULL)
		tool_usage("'%s' has no items to make rows of, %s", r->each,
		    export_each_advice(tool_arena(), kind, r->each));
}

static void
open_table(struct request *r)
{
	struct fault f = { .set = false };

	if (r->fields == NULL && r->each == NULL && !r->as->table)
		return;
	r->x.table = export_columns(tool_arena(), r->where.kind, r->fields,
	    r->each, &f);
	if (r->x.table == NULL)
		tool_die_in(r->fields, &f);
	r->where.asks |= r->x.table->asks_words;
}

static void
begin(struct request *r, struct buffer *out)
{
	check_options(r);
	r->where.asks = r->as->words;
	where_parse(&r->where);
	open_table(r);
	where_open(&r->where);
	r->x.arena = tool_arena();
	r->x.kind = r->where.kind;
	r->x.words = r->where.words;
	r->x.day = tool_date(NULL);
	export_begin(&r->x, r->as, out);
}

/* --- records -------------------------------------------------------------- */

/* The peildatum of the first kader, which must stand before what it dates. */
static void
take_kader(struct request *r, const struct document *d)
{
	struct fault f = { .set = false };
	struct period p;

	if (!r->as->date || r->dated || !record_date(d,
	    value_get(d->root, "peildatum"), &p, &f) || !p.known)
		return;
	r->dated = true;
	if (r->begun && !tool_date_given()) {
		fault_set(&f, d->place, "this kader comes after records that "
		    "were dated without it: put it before them");
		tool_fault(&f);
	}
	r->x.day = tool_date(&p.from);
}

static void
take(struct request *r, struct document *d)
{
	struct fault f = { .set = false };
	enum kind kind = record_kind(d);
	bool meets;

	if (where_settles(&r->where, d))
		where_parse(&r->where);
	if (kind == KIND_KADER)
		take_kader(r, d);
	if (!where_meets(&r->where, d, &meets))
		return;
	r->begun |= meets;
	if ((meets || (r->as->whole && kind == KIND_WIJK)) &&
	    !r->as->record(&r->x, d, &f))
		tool_fault(&f);
}

static void
end(struct request *r)
{
	size_t i;

	export_end(&r->x, r->as);
	for (i = 0; i < r->x.fault_count; i++)
		tool_fault(&r->x.faults[i]);
	if (r->x.left > 0)
		tool_note("%zu %s", r->x.left, r->as->left[r->x.left > 1]);
}

static void
print(struct buffer *out)
{
	tool_print(out);
	out->size = 0;
}

int
main(int argc, char *argv[])
{
	struct request r = { .where = { .kind = KIND_OPGAVE,
	    .done = "exported" } };
	struct buffer out = { .size = 0 };
	struct document *d;
	int c;

	tool_begin(argc, argv, &command);
	while ((c = tool_option()) != -1)
		take_option(&r, c);
	begin(&r, &out);
	while ((d = r.as->whole ? tool_read_kept() : tool_read()) != NULL) {
		take(&r, d);
		print(&out);
	}
	end(&r);
	print(&out);
	buffer_free(&out);
	return tool_end(TOOL_YES);
}
