/** Tests of what happens to commendations. */
@NullMarked
package vn.ntm.awards.event.domain;

import org.jspecify.annotations.NullMarked;
