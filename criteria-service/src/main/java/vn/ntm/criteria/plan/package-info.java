/** What a boundary change does to the targets of the units that it ends. */
@NullMarked
package vn.ntm.criteria.plan;

import org.jspecify.annotations.NullMarked;
