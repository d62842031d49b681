package portal.architecture.bad.overview;

public record BadOverview(String title) {}
