/** Ceremonies, over HTTP. */
@NullMarked
package vn.ntm.awards.ceremony.rest;

import org.jspecify.annotations.NullMarked;
