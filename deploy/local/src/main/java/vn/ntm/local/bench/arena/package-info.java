/** What is measured over: a PostgreSQL of its own, and one program at a time that has the machine. */
@NullMarked
package vn.ntm.local.bench.arena;

import org.jspecify.annotations.NullMarked;
