/** How criteria sets come on file, are amended and published. */
@NullMarked
package vn.ntm.criteria.criteriaset.application;

import org.jspecify.annotations.NullMarked;
