/** How units pass into each other, and the rules by which what one of them had goes on with another. */
@NullMarked
package vn.ntm.criteria.lineage.domain;

import org.jspecify.annotations.NullMarked;
