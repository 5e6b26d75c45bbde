/** The history of a recipient over HTTP. */
@NullMarked
package vn.ntm.awards.history.rest;

import org.jspecify.annotations.NullMarked;
