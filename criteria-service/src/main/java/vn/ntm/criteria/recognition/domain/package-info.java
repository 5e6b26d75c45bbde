/** What is on file about a title, and what that says. */
@NullMarked
package vn.ntm.criteria.recognition.domain;

import org.jspecify.annotations.NullMarked;
