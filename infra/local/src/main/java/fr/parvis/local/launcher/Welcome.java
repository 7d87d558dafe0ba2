package fr.parvis.local.launcher;

/** Where to go once everything is ready. */
record Welcome(Settings settings) {

    String text() {
        return """

                Parvis est prêt : %s

                  Comptes de démonstration, mot de passe « parvis » :
                    coordo@clunisois.example       coordinatrice, Clunisois
                    conseil@clunisois.example      conseillère, Clunisois
                    partenaire@clunisois.example   partenaire, Clunisois
                    coordo@mauriac.example         coordinatrice, Pays de Mauriac
                    admin@parvis.example           plateforme

                  Courriels envoyés : %s
                  Données et journaux : %s"""
                .formatted(settings.publicUrl(), mailbox(), settings.home());
    }

    private String mailbox() {
        return new Elsewhere(settings)
                .smtp()
                .orElseGet(() -> settings.origin("http", Listener.MAILBOX_PAGE));
    }
}
