package vn.ntm.local.load;

import java.nio.file.Path;
import vn.ntm.local.suite.Service;

/**
 * One file of the province's data and where it goes.
 *
 * @param kind what its rows are, as the service's import endpoint names it
 */
public record LoadStep(Service service, String kind, Path file) {}
