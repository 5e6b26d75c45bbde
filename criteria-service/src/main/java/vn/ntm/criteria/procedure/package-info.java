/** The procedures of recognition by date, what their steps are held against, and the calendar of working days. */
@NullMarked
package vn.ntm.criteria.procedure;

import org.jspecify.annotations.NullMarked;
