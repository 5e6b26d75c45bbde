/** Tests of what happens to commendations. */
@NullMarked
package vn.ntm.awards.event.application;

import org.jspecify.annotations.NullMarked;
