/** Reads the progress of the communes of a unit: one question, answered from assessments, titles and reports. */
@NullMarked
package vn.ntm.criteria.progress.application;

import org.jspecify.annotations.NullMarked;
