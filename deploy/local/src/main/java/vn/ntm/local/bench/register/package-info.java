/** How fast certificates, and commendations, are found among a million, beside the same questions in SQL by hand. */
@NullMarked
package vn.ntm.local.bench.register;

import org.jspecify.annotations.NullMarked;
