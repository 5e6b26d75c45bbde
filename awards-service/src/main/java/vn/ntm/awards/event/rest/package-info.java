/** What happened to commendations, over HTTP. */
@NullMarked
package vn.ntm.awards.event.rest;

import org.jspecify.annotations.NullMarked;
