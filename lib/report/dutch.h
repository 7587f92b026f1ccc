#ifndef REPORT_DUTCH_H
#define REPORT_DUTCH_H

#include <stddef.h>
#include <stdint.h>

#include "../base/arena.h"
#include "../base/number.h"
#include "../base/period.h"

/*
 * dutch -- numbers and dates as people in the Netherlands write them
 *
 * For reports only: data keep a point and ISO dates.
 */

/* "41,5": a comma and so many decimals. */
char *dutch_number(struct arena *a, int64_t n, int decimals);

/* "41,5" or "36,5 tot 52,0"; "?" when nothing is known. */
char *dutch_range(struct arena *a, struct range r, int decimals);

/* "41,5 punten", "1 punt", "0 tot 1 punt"; as dutch_range. */
char *dutch_points(struct arena *a, struct range r, int decimals);

/* "150.000 euro", "-2.500,50 euro", "0 tot 150.000 euro"; "?" when nothing is
 * known. */
char *dutch_money(struct arena *a, struct range r);

/* "1 april 2026". */
char *dutch_day(struct arena *a, int32_t day);

/* As short as it can be said: "2029", "2e kwartaal 2028", "jun 2028 t/m mei
 * 2029", "vanaf mrt 2028"; "?" when unknown. */
char *dutch_period(struct arena *a, struct period p);

/* In a sentence for everyone: "in 2029", "van juni 2028 tot en met maart 2030",
 * "op 3 mei 2028", "vanaf 2028"; NULL when unknown. */
char *dutch_when(struct arena *a, struct period p);

/* "tot en met maart 2030", of what ends before that day. */
char *dutch_until(struct arena *a, int32_t to);

/* "januari", of 1. */
const char *dutch_month(int month);

/* "12", "16.853". */
char *dutch_whole(struct arena *a, size_t n);

/* "1 opgave", "16.853 opgaven". */
char *dutch_count(struct arena *a, size_t n, const char *one,
    const char *many);

#endif
