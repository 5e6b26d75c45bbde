/** What is sent of decisions that commend. */
@NullMarked
package vn.ntm.awards.decision.rest.body;

import org.jspecify.annotations.NullMarked;
