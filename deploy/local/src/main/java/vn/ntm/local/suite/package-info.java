/** The processes of the suite: their ports, their start, their readiness and their end. */
@NullMarked
package vn.ntm.local.suite;

import org.jspecify.annotations.NullMarked;
