/** How units passed into each other, and their lineage in both directions. */
@NullMarked
package vn.ntm.criteria.boundarychange;

import org.jspecify.annotations.NullMarked;
