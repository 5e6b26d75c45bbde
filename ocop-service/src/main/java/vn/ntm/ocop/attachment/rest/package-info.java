/** The files of a product's dossier over HTTP: sent as they are, listed with their parts, and given back to be saved. */
@NullMarked
package vn.ntm.ocop.attachment.rest;

import org.jspecify.annotations.NullMarked;
