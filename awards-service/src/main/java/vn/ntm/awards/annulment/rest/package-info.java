/** Annulments, over HTTP. */
@NullMarked
package vn.ntm.awards.annulment.rest;

import org.jspecify.annotations.NullMarked;
