/** What is sent to move a nomination. */
@NullMarked
package vn.ntm.awards.nomination.rest.body;

import org.jspecify.annotations.NullMarked;
