/** Assessments: what was found of a unit, the verdict on it, and what would be said otherwise. */
@NullMarked
package vn.ntm.criteria.assessment.rest;

import org.jspecify.annotations.NullMarked;
