# opgave: Unix filters for what a neighbourhood needs
#
#   make            the programs, in build/bin
#   make demo       records to an overview, on the examples
#   make check      all tests but fuzz and bench; needs cmocka, mandoc, git, jq,
#                   SQLite, Graphviz, GDAL and Python's jsonschema, yaml and
#                   icalendar; without PostgreSQL and DuckDB the tests of what
#                   they read say that they are skipped; as many at a time
#                   as there are cores, or JOBS=1
#   make sanitize   the same under ASan and UBSan
#   make races      what runs on several threads, under TSan
#   make browser    the reports in Chromium, held against axe; README.md says
#                   what it needs
#   make bench      time and memory against libyaml's own event loop; status 1
#                   when a bound is not reached
#   make fuzz       a while of random bytes; FUZZ_SECONDS=60
#   make install    PREFIX=/usr/local DESTDIR=
#
# libyaml is the only library that a program needs beside libc and POSIX
# threads.  cmocka runs the unit tests.  A file dropped into
# cmd/, lib/*/, test/unit/*/, test/property/ or test/cmd/*/ is picked up.

PREFIX = /usr/local
DESTDIR =
CFLAGS = -O2 -g
LDFLAGS =
FUZZ_SECONDS = 60
COMPLETIONS = $(PREFIX)/share/opgave

B = build
VERSION = 0.1.0
WARN = -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes \
	-Wmissing-prototypes -Wpointer-arith -Wcast-qual -Wwrite-strings \
	-Wundef -Wvla
STD = -std=c11 -D_POSIX_C_SOURCE=200809L -ffp-contract=off
ALL_CFLAGS = $(STD) $(WARN) $(ERROR) -pthread -MMD -MP $(CFLAGS) $(SANITIZE)
ALL_LDFLAGS = -pthread $(LDFLAGS) $(SANITIZE)

LIB_SRC := $(sort $(wildcard lib/*/*.c))
EMBED_SRC := $(sort $(wildcard lib/*/*.yaml lib/*/*.css))
TOOL_SRC := $(sort $(filter-out cmd/opg-%.c,$(wildcard cmd/*.c)))
CMD_SRC := $(sort $(wildcard cmd/opg-*.c))
UNIT_SRC := $(sort $(wildcard test/unit/*/*.c))
PROPERTY_SRC := $(sort $(wildcard test/property/*.c))
FUZZ_SRC := $(sort $(wildcard test/fuzz/*.c))
BENCH_SRC := $(sort $(wildcard test/bench/*.c))
SUPPORT_SRC := $(sort $(wildcard test/support/*.c))
MAN := $(sort $(wildcard man/*.[1-9]))

LIB_OBJ := $(LIB_SRC:%.c=$B/%.o) $(EMBED_SRC:%=$B/%.o)
TOOL_OBJ := $(TOOL_SRC:%.c=$B/%.o)
SUPPORT_OBJ := $(SUPPORT_SRC:%.c=$B/%.o)
PROGRAMS := $(CMD_SRC:cmd/%.c=$B/bin/%)
UNITS := $(UNIT_SRC:%.c=$B/%)
PROPERTIES := $(PROPERTY_SRC:%.c=$B/%)
FUZZERS := $(FUZZ_SRC:%.c=$B/%)
BENCHES := $(BENCH_SRC:%.c=$B/%)

all: $(PROGRAMS)

-include $(shell find $B -name '*.d' 2>/dev/null)

.PHONY: all demo check check-build sanitize races browser bench fuzz install \
    uninstall clean
.SECONDARY:
.DELETE_ON_ERROR:

$B/%.o: %.c Makefile
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -DVERSION='"$(VERSION)"' -c -o $@ $<

# lib/opgave/kader-standaard.yaml becomes kader_standaard_yaml[], with a NUL;
# lib/report/html.css becomes html_css[].
define EMBED
$B/%.$1.c: %.$1 Makefile
	@mkdir -p $$(@D)
	@name=$$$$(basename $$< | tr .- __); { \
	echo "extern const char $$$$name[];"; \
	echo "const char $$$$name[] = {"; \
	od -An -v -tx1 $$< | sed 's/ *\([0-9a-f][0-9a-f]\)/(char)0x\1,/g'; \
	echo "0};"; } >$$@

$B/%.$1.o: $B/%.$1.c
	$$(CC) $$(ALL_CFLAGS) -c -o $$@ $$<
endef
$(foreach kind,yaml css,$(eval $(call EMBED,$(kind))))

$B/libopg.a: $(LIB_OBJ)
	@rm -f $@
	$(AR) rcs $@ $^

# An archive, so that a program takes what it uses and not cmocka with it.
$B/libsupport.a: $(SUPPORT_OBJ)
	@rm -f $@
	$(AR) rcs $@ $^

$B/bin/%: $B/cmd/%.o $(TOOL_OBJ) $B/libopg.a
	@mkdir -p $(@D)
	$(CC) $(ALL_LDFLAGS) -o $@ $^ -lyaml

$B/test/unit/%: $B/test/unit/%.o $B/libsupport.a $B/libopg.a
	$(CC) $(ALL_LDFLAGS) -o $@ $^ -lcmocka -lyaml

$B/test/property/%: $B/test/property/%.o $B/libsupport.a $B/libopg.a
	$(CC) $(ALL_LDFLAGS) -o $@ $^ -lcmocka -lyaml

$B/test/fuzz/%: $B/test/fuzz/%.o $B/libsupport.a $B/libopg.a
	$(CC) $(ALL_LDFLAGS) -o $@ $^ -lyaml

$B/test/bench/%: $B/test/bench/%.o $B/libsupport.a $B/libopg.a
	$(CC) $(ALL_LDFLAGS) -o $@ $^ -lyaml

demo: all
	@sh examples/demo $B/bin

check-build: $(PROGRAMS) $(UNITS) $(PROPERTIES) $(FUZZERS)

check: check-build
	@test/run $B

sanitize:
	$(MAKE) B=$B/sanitize CFLAGS='-O1 -g -fno-omit-frame-pointer' \
	    SANITIZE='-fsanitize=address,undefined -fno-sanitize-recover=all' \
	    check

races:
	$(MAKE) B=$B/races CFLAGS='-O1 -g' SANITIZE=-fsanitize=thread check-build
	@test/run $B/races opg-link opg-rank opg-report property/link \
	    property/meet property/stream

browser: all
	@test/browser/run $B

bench: all $(BENCHES)
	@test/bench/run $B

fuzz: $(FUZZERS)
	@test/fuzz/run $B $(FUZZ_SECONDS)

install: all
	mkdir -p $(DESTDIR)$(PREFIX)/bin
	cp $(PROGRAMS) $(DESTDIR)$(PREFIX)/bin
	for m in $(MAN); do \
		d=$(DESTDIR)$(PREFIX)/share/man/man$${m##*.}; \
		mkdir -p $$d && cp $$m $$d || exit 1; done
	mkdir -p $(DESTDIR)$(COMPLETIONS)
	cp completion/opgave.bash $(DESTDIR)$(COMPLETIONS)

uninstall:
	rm -f $(DESTDIR)$(COMPLETIONS)/opgave.bash
	rm -f $(PROGRAMS:$B/bin/%=$(DESTDIR)$(PREFIX)/bin/%)
	for m in $(MAN); do \
		rm -f $(DESTDIR)$(PREFIX)/share/man/man$${m##*.}/$${m#man/}; \
	done

clean:
	rm -rf $B
