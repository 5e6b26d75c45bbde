/** The procedures of recognition by date, and what their steps are held against. */
@NullMarked
package vn.ntm.criteria.procedure;

import org.jspecify.annotations.NullMarked;
