/** Recipients that may be one, over HTTP. */
@NullMarked
package vn.ntm.awards.match.rest;

import org.jspecify.annotations.NullMarked;
