/** Tests of what is told of titles. */
@NullMarked
package vn.ntm.criteria.recognition.application;

import org.jspecify.annotations.NullMarked;
