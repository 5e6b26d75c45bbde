/** The files of a dossier over HTTP: sent as they are, listed, and given back to be saved, never to be shown or run. */
@NullMarked
package vn.ntm.criteria.attachment.rest;

import org.jspecify.annotations.NullMarked;
