package fr.parvis.actions.clash;

class InMemoryClaimsTest implements ClaimsContract {

    private final Claims claims = new InMemoryClaims();

    @Override
    public Claims claims() {
        return claims;
    }
}
