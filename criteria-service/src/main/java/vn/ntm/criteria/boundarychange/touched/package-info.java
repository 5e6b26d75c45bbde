/** What of other features a boundary change touches, and what becomes of it; each feature answers for its own facts. */
@NullMarked
package vn.ntm.criteria.boundarychange.touched;

import org.jspecify.annotations.NullMarked;
