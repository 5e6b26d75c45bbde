/** Whether a unit that holds a title still meets what the title asks for; another feature answers. */
@NullMarked
package vn.ntm.criteria.recognition.meeting;

import org.jspecify.annotations.NullMarked;
