/** Assessments in the database. */
@NullMarked
package vn.ntm.criteria.assessment.persistence;

import org.jspecify.annotations.NullMarked;
