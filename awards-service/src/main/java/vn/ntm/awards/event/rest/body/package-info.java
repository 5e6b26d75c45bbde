/** What is sent of what happened to commendations. */
@NullMarked
package vn.ntm.awards.event.rest.body;

import org.jspecify.annotations.NullMarked;
