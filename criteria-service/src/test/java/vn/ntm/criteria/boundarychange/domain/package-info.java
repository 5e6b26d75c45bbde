/** The rules of boundary changes, tested without a database. */
@NullMarked
package vn.ntm.criteria.boundarychange.domain;

import org.jspecify.annotations.NullMarked;
