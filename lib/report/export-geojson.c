#include "../base/rd.h"
#include "../opgave/area.h"
#include "../opgave/record.h"
#include "export.h"

/*
 * GeoJSON as RFC 7946 has it: WGS84, first the longitude.  An opgave is one
 * feature, with its id, so that what is counted on a map are opgaven; one that
 * lies at more points is a MultiPoint.  Its properties are the columns of a
 * table, each a number, a text or null: what a map viewer can show.
 */

/* The points of an opgave, in its arena.  False is the first fault. */
static bool
read_points(const struct document *d, struct rd_degrees **points,
    size_t *count, struct fault *f)
{
	const struct value *gebied = value_get(d->root, "gebied"), *item, *v;
	struct fault unsaid;
	int32_t x, y;
	bool good = true;

	*count = 0;
	*points = arena_array(d->arena, record_count(gebied),
	    sizeof(**points));
	for (item = record_first(gebied); item != NULL;
	    item = record_next(gebied, item)) {
		v = value_get(item, "punt");
		if (value_is_unknown(v))
			continue;
		if (area_point(d, v, &x, &y, good ? f : &unsaid))
			(*points)[(*count)++] = rd_degrees(x, y);
		else
			good = false;
	}
	return good;
}

static void
write_geometry(struct json *j, struct arena *a,
    const struct rd_degrees *points, size_t count)
{
	size_t i;

	json_key(j, "geometry");
	json_line_object(j);
	json_put_text(j, "type", count == 1 ? "Point" : "MultiPoint");
	json_key(j, "coordinates");
	if (count > 1)
		json_line_array(j);
	for (i = 0; i < count; i++) {
		json_line_array(j);
		json_literal(j, rd_text(a, points[i].longitude));
		json_literal(j, rd_text(a, points[i].latitude));
		json_end_array(j);
	}
	if (count > 1)
		json_end_array(j);
	json_end_object(j);
}

static void
put_property(struct export *x, size_t i)
{
	json_key(&x->json, x->table->columns[i].name);
	export_json_flat(x, &x->cell);
}

static bool
write_properties(struct export *x, const struct export_row *row,
    struct fault *f)
{
	bool good;

	json_key(&x->json, "properties");
	json_line_object(&x->json);
	good = export_cells(x, row, put_property, f);
	json_end_object(&x->json);
	return good;
}

void
export_geojson_begin(struct export *x)
{
	x->json = (struct json){ .out = x->out };
	json_object(&x->json);
	json_put_text(&x->json, "type", "FeatureCollection");
	json_key(&x->json, "features");
	json_array(&x->json);
}

bool
export_geojson_record(struct export *x, struct document *d,
    struct fault *f)
{
	const char *id = record_id(d);
	struct rd_degrees *points;
	struct fault unsaid;
	size_t count;
	bool good = read_points(d, &points, &count, f);

	x->left += good && count == 0;
	if (count == 0)
		return good;
	json_line_object(&x->json);
	json_put_text(&x->json, "type", "Feature");
	if (id != NULL)
		json_put_text(&x->json, "id", id);
	write_geometry(&x->json, d->arena, points, count);
	good &= export_rows(x, d, write_properties, good ? f : &unsaid);
	json_end_object(&x->json);
	return good;
}

void
export_geojson_end(struct export *x)
{
	json_end_array(&x->json);
	json_end_object(&x->json);
}
