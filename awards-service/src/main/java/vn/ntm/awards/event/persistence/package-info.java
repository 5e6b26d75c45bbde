/** Where it is kept what happened to commendations. */
@NullMarked
package vn.ntm.awards.event.persistence;

import org.jspecify.annotations.NullMarked;
