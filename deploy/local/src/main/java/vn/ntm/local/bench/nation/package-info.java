/** How fast criteria-service answers when a whole country is on file, beside the same questions in SQL by hand. */
@NullMarked
package vn.ntm.local.bench.nation;

import org.jspecify.annotations.NullMarked;
