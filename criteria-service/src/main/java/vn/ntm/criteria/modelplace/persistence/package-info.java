/** Model places and the decisions about them in PostgreSQL, and where they lie. */
@NullMarked
package vn.ntm.criteria.modelplace.persistence;

import org.jspecify.annotations.NullMarked;
