/** The rules by which what a unit had goes on with another into which it passes. */
@NullMarked
package vn.ntm.criteria.lineage.domain;

import org.jspecify.annotations.NullMarked;
