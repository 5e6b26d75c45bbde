/** How criteria sets are drafted from files, row by row. */
@NullMarked
package vn.ntm.criteria.criteriaset.application.loading;

import org.jspecify.annotations.NullMarked;
