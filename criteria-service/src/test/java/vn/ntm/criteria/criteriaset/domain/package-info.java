@NullMarked
package vn.ntm.criteria.criteriaset.domain;

import org.jspecify.annotations.NullMarked;
