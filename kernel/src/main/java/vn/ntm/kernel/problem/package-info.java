/** How the suite says no: one catalogue of refusals, each with a stable code and a Vietnamese and an English text. */
@NullMarked
package vn.ntm.kernel.problem;

import org.jspecify.annotations.NullMarked;
