/** A boundary change: one legal document by which units pass into others, drafted by one person and enacted by another. */
@NullMarked
package vn.ntm.criteria.boundarychange.domain;

import org.jspecify.annotations.NullMarked;
