/** Recording what was found of a unit, and asking what that says. */
@NullMarked
package vn.ntm.criteria.assessment.application;

import org.jspecify.annotations.NullMarked;
