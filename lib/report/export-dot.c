#include <string.h>

#include "../base/text.h"
#include "export.h"
#include "page.h"
#include "survey.h"

/*
 * The koppelkansen as a graph in Graphviz's language: a node for each opgave
 * that has one, an edge for each pair; solid when people confirmed it, dashed
 * when it is proposed.  What hinders ends in bars.  A group is a cluster, and
 * so is a wijk when there are several.  The survey knows what the records say
 * of a pair from both its sides.
 */

enum { LABEL_WIDTH = 24 };	/* columns after which a line ends */

/* What writing has at hand. */
struct graph {
	struct export *x;
	struct survey *survey;
	bool *shown;		/* of an opgave: has it an edge */
	bool *placed;		/* and does it stand in a cluster already */
	size_t clusters;
	int depth;
};

static bool
is_shown(const struct graph *g, const struct survey_link *link)
{
	return link->to != NULL && link->to != link->from && !link->again &&
	    (link->status != SURVEY_REJECTED || g->x->rejected);
}

static size_t
number(const struct graph *g, const struct survey_opgave *o)
{
	return (size_t)(o - g->survey->opgaven);
}

/* --- texts ---------------------------------------------------------------- */

/* What Graphviz would take for a character of HTML: `&amp;`. */
static bool
is_entity(const char *s)
{
	size_t n = strspn(s + 1, "#0123456789abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

	return *s == '&' && n > 0 && s[n + 1] == ';';
}

/* A text in quotes; its lines end at a blank after so many columns, 0: they do
 * not. */
static void
add_quoted(struct graph *g, const char *text, size_t width)
{
	struct buffer *out = g->x->out;
	size_t column = 0, n;

	buffer_add_byte(out, '"');
	for (text = page_clean(g->survey->arena, text); *text != '\0';
	    text += n, column++) {
		text_decode(text, &n);
		if (*text == ' ' && width > 0 && column >= width) {
			buffer_add_text(out, "\\n");
			column = 0;
			continue;
		}
		if (*text == '"' || *text == '\\')
			buffer_add_byte(out, '\\');
		buffer_add(out, text, n);
		if (is_entity(text))
			buffer_add_text(out, "amp;");
	}
	buffer_add_byte(out, '"');
}

static void
indent(struct graph *g)
{
	int i;

	for (i = 0; i < g->depth; i++)
		buffer_add_byte(g->x->out, '\t');
}

static void
line(struct graph *g, const char *text)
{
	indent(g);
	buffer_add_text(g->x->out, text);
	buffer_add_byte(g->x->out, '\n');
}

/* --- nodes ---------------------------------------------------------------- */

static void
put_node(struct graph *g, const struct survey_opgave *o)
{
	size_t n = number(g, o);

	if (!g->shown[n] || g->placed[n])
		return;
	g->placed[n] = true;
	indent(g);
	add_quoted(g, o->id, 0);
	buffer_add_text(g->x->out, " [label=");
	add_quoted(g, o->titel, LABEL_WIDTH);
	buffer_add_text(g->x->out, ", tooltip=");
	add_quoted(g, o->id, 0);
	if (o->standing == SURVEY_AANPAK)
		buffer_add_text(g->x->out, ", peripheries=2");
	if (o->standing == SURVEY_CLOSED)
		buffer_add_text(g->x->out, ", style=\"rounded,dotted\"");
	buffer_add_text(g->x->out, "];\n");
}

static void
begin_cluster(struct graph *g, const char *label)
{
	indent(g);
	buffer_format(g->x->out, "subgraph cluster_%zu {\n", ++g->clusters);
	g->depth++;
	indent(g);
	buffer_add_text(g->x->out, "label=");
	add_quoted(g, label, 0);
	buffer_add_text(g->x->out, ";\n");
}

static void
end_cluster(struct graph *g)
{
	g->depth--;
	line(g, "}");
}

/* An opgave of more groups stands in the first of them. */
static bool
has_new(const struct graph *g, struct survey_opgave *const *all, size_t count)
{
	size_t i, n;

	for (i = 0; i < count; i++) {
		n = number(g, all[i]);
		if (g->shown[n] && !g->placed[n])
			return true;
	}
	return false;
}

static void
put_wijk(struct graph *g, const struct survey_wijk *w, bool cluster)
{
	const struct survey_group *group;
	const char *naam = NULL;
	size_t i, j;

	if (!has_new(g, w->opgaven, w->opgave_count))
		return;
	if (w->record != NULL)
		naam = value_get_text(w->record->root, "naam");
	if (cluster)
		begin_cluster(g, naam != NULL ? naam : w->id != NULL ? w->id :
		    "zonder wijk");
	for (i = 0; i < w->group_count; i++) {
		group = w->groups[i];
		if (!has_new(g, group->members, group->member_count))
			continue;
		begin_cluster(g, group->name);
		for (j = 0; j < group->member_count; j++)
			put_node(g, group->members[j]);
		end_cluster(g);
	}
	for (i = 0; i < w->opgave_count; i++)
		put_node(g, w->opgaven[i]);
	if (cluster)
		end_cluster(g);
}

/* --- edges ---------------------------------------------------------------- */

/* How a verband looks, from the opgave that says it (`na` and `vereist` say
 * which way). */
static const struct {
	const char *word;
	enum { NO_WAY, TO_OTHER, FROM_OTHER } way;
	bool told;
} bonds[] = {
	{ "na", FROM_OTHER, false },
	{ "vereist", TO_OTHER, true },
	{ "sluit uit", NO_WAY, true }
};

#define BONDS (sizeof(bonds) / sizeof(*bonds))

static size_t
bond_of(const struct survey_link *link, size_t *side)
{
	const char *word = survey_said(link, "verband", side);
	size_t i;

	for (i = 0; word != NULL && i < BONDS; i++)
		if (record_is_word(word, bonds[i].word))
			return i;
	return BONDS;
}

static const char *
style_of(const struct survey_link *link)
{
	static const char *const styles[SURVEY_STATUSES] = {
		[SURVEY_CONFIRMED] = "solid",
		[SURVEY_PROPOSED] = "dashed",
		[SURVEY_REJECTED] = "dotted"
	};

	return styles[link->status];
}

static void
add_label(struct graph *g, const struct survey_link *link, size_t bond)
{
	struct buffer *out = g->x->out;

	if (link->status == SURVEY_REJECTED)
		buffer_add_text(out, ", label=\"afgewezen\", color=gray40");
	else if (link->hinders)
		buffer_add_text(out, ", label=\"in de weg\", dir=both, "
		    "arrowhead=tee, arrowtail=tee");
	else if (bond < BONDS && bonds[bond].told)
		buffer_format(out, ", label=\"%s\"", bonds[bond].word);
}

static void
put_edge(struct graph *g, const struct survey_link *link)
{
	const struct survey_opgave *from = link->from, *to = link->to;
	struct buffer *out = g->x->out;
	size_t side, bond = bond_of(link, &side);
	bool way = bond < BONDS && bonds[bond].way != NO_WAY &&
	    !link->hinders && link->status != SURVEY_REJECTED;

	/* an edge runs from its first end to its second */
	if (way && (side == 1) != (bonds[bond].way == FROM_OTHER)) {
		from = link->to;
		to = link->from;
	}
	indent(g);
	add_quoted(g, from->id, 0);
	buffer_add_text(out, " -- ");
	add_quoted(g, to->id, 0);
	buffer_format(out, " [style=%s", style_of(link));
	if (link->sterkte.known)	/* 1 to 3 points */
		buffer_format(out, ", penwidth=%s", number_text(
		    g->survey->arena,
		    (link->sterkte.low + NUMBER_ONE) / 2, 1));
	if (way)
		buffer_add_text(out, ", dir=forward");
	add_label(g, link, bond);
	buffer_add_text(out, "];\n");
}

/* --- the graph ------------------------------------------------------------ */

bool
export_dot_record(struct export *x, struct document *d,
    struct fault *f)
{
	(void)f;
	x->docs = arena_grow(x->arena, x->docs, x->doc_count, &x->doc_room,
	    sizeof(*x->docs));
	x->docs[x->doc_count++] = d;
	return true;
}

/* Which opgaven have an edge; what leads to one that is not here is counted. */
static void
look(struct graph *g)
{
	const struct survey_end *end;
	size_t i;

	for (i = 0; i < g->survey->opgave_count; i++)
		for (end = g->survey->opgaven[i].links; end != NULL;
		    end = end->next) {
			g->shown[i] |= is_shown(g, end->link);
			g->x->left += end->link->to == NULL &&
			    (end->link->status != SURVEY_REJECTED ||
			    g->x->rejected);
		}
}

static void
put_edges(struct graph *g, const struct survey_opgave *o)
{
	const struct survey_end *end;

	for (end = o->links; end != NULL; end = end->next)
		if (end->link->from == o && is_shown(g, end->link))
			put_edge(g, end->link);
}

/* How many wijken have an opgave that is shown. */
static size_t
count_wijken(const struct graph *g)
{
	size_t i, n = 0;

	for (i = 0; i < g->survey->wijk_count; i++)
		n += has_new(g, g->survey->wijken[i].opgaven,
		    g->survey->wijken[i].opgave_count);
	return n;
}

void
export_dot_end(struct export *x)
{
	struct graph g = { .x = x, .depth = 1 };
	struct survey *s;
	bool several;
	size_t i;

	s = survey_read(x->arena, x->docs, x->doc_count,
	    kader_standaard(x->arena, x->words), x->words, x->day,
	    SURVEY_ALL);
	x->faults = s->faults;
	x->fault_count = s->fault_count;
	g.survey = s;
	g.shown = arena_array(x->arena, s->opgave_count, sizeof(bool));
	g.placed = arena_array(x->arena, s->opgave_count, sizeof(bool));
	look(&g);
	buffer_add_text(x->out, "graph koppelkansen {\n");
	line(&g, "graph [fontname=\"sans-serif\", style=rounded];");
	line(&g, "node [fontname=\"sans-serif\", shape=box, "
	    "style=rounded];");
	line(&g, "edge [fontname=\"sans-serif\"];");
	several = count_wijken(&g) > 1;
	for (i = 0; i < s->wijk_count; i++)
		put_wijk(&g, &s->wijken[i], several);
	for (i = 0; i < s->opgave_count; i++)
		put_edges(&g, &s->opgaven[i]);
	buffer_add_text(x->out, "}\n");
}
