/** Results of works and their catalogue in PostgreSQL. */
@NullMarked
package vn.ntm.criteria.result.persistence;

import org.jspecify.annotations.NullMarked;
