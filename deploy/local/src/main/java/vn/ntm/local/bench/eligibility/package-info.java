/** How fast it is told who can be commended, against a million past awards, beside plain reads of them in the same run. */
@NullMarked
package vn.ntm.local.bench.eligibility;

import org.jspecify.annotations.NullMarked;
