/** The communes of a day, as the database holds them. */
@NullMarked
package vn.ntm.criteria.progress.persistence;

import org.jspecify.annotations.NullMarked;
