@NullMarked
package vn.ntm.criteria.assessment.domain;

import org.jspecify.annotations.NullMarked;
