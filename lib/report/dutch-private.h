#ifndef REPORT_DUTCH_PRIVATE_H
#define REPORT_DUTCH_PRIVATE_H

#include "dutch.h"

/*
 * dutch-private -- what the files that write dates in words share
 */

struct date {
	int year, month, day;
};

struct date dutch_date(int32_t day);

#endif
