/**
 * The whole Merlon language.
 *
 * One rule, `item`, serves every body and the top level of every kind of file: what may stand where is decided after
 * parsing, so that a misplaced declaration is reported as such instead of as a syntax error. Annotations are items of
 * their own for the same reason: one after a fact on its line belongs to that fact, any other to the next item.
 */
parser grammar MerlonParser;

options { tokenVocab = MerlonLexer; }

// ---- files ------------------------------------------------------------------------------------------------------

file: language? item* EOF;

language: TM number=(INTEGER | DECIMAL | VERSION);

/** What stands in the braces of a text with holes. */
hole: expression EOF;

body: OPEN_BRACE item* CLOSE_BRACE;

item
    : SEMICOLON                                                                                      # separator
    | AT_SIGN name annotationArguments?                                                              # annotation

    // headers of files
    | MODEL name title? version?                                                                     # modelHeader
    | LIBRARY qualifiedName title? version?                                                          # libraryHeader
    | POLICY qualifiedName title? version?                                                           # policyHeader
    | PART OF qualifiedName                                                                          # partHeader

    // composition
    | USE (qualifiedName | text) version? (AS name)?                                                 # useDeclaration
    | INCLUDE text                                                                                   # includeDeclaration
    | APPLY qualifiedName                                                                            # applyDeclaration
    | EXTEND KIND qualifiedName body                                                                 # extendKind
    | EXTEND ENUM qualifiedName enumBody                                                             # extendEnum
    | EXTEND elementReference (clause+ body? | body)                                                 # extendElement
    | VARIANT name title? body                                                                       # variantDeclaration
    | REMOVE elementReferences                                                                       # removeStatement

    // elements
    | elementKeyword name title? (COLON kindReferences)? clause* body?                               # elementDeclaration
    | ENDPOINT name title? (COLON kindReferences)? clause* body?                                     # endpointDeclaration
    | FLOW (name? title? COLON)? source=qualifiedName? ARROW target=qualifiedName clause* body?      # flowDeclaration
    | NO FLOW qualifiedName? ARROW qualifiedName (COMMA qualifiedName)* body?                        # noFlowDeclaration
    | CONTROL name title? COLON kindReference ON elementReferences body?                             # controlDeclaration

    // statements about elements
    | clause                                                                                         # clauseStatement
    | MAY name (COMMA name)* ON qualifiedName (FOR qualifiedName)? attributes?                       # grantStatement
    | DEMANDS kindReferences ON direction=(ENTRY | EXIT | CROSSING) body?                            # demandsStatement
    | EACH kindReference body                                                                        # eachKindStatement
    | EACH name IN expression body                                                                   # eachElementStatement
    | CLOSED                                                                                         # closedStatement
    | OUT_OF_SCOPE                                                                                   # outOfScopeStatement
    | LINK name text                                                                                 # linkStatement
    | META body                                                                                      # metaStatement
    | EVIDENCE name text (MAX_AGE expression)?                                                       # evidenceStatement

    // decisions and what else a model says
    | decision=(ACCEPT | DISMISS | TRANSFER | DEFER) qualifiedName decisionScope? body?              # decisionDeclaration
    | RATE qualifiedName decisionScope? body?                                                        # rateDeclaration
    | ASSUME name title? body?                                                                       # assumeDeclaration
    | RELIES ON qualifiedName (COMMA qualifiedName)*                                                 # reliesStatement
    | COVERS INTEGER                                                                                 # coversCount
    | ASSERT name title? ASSIGN expression                                                           # assertDeclaration
    | SCENARIO name title? body                                                                      # scenarioDeclaration
    | DRIVEN BY qualifiedName decisionScope?                                                         # drivenStatement
    | SEQUENCE name title? OPEN_BRACE (elementReference SEMICOLON?)* CLOSE_BRACE                     # sequenceDeclaration
    | OVERRIDE qualifiedName body                                                                    # overrideDeclaration

    // libraries
    | KIND name title? (COLON kindReference)? (ON kindReferences)? flowEnds? clause* body?           # kindDeclaration
    | ENUM name title? OPEN? enumBody                                                                # enumDeclaration
    | INHERITED? name COLON type (ABSENT expression)? (ASSIGN expression)? (ASK text)?               # attributeDeclaration
    | HOLDS WHEN expression                                                                          # holdsWhenStatement
    | GIVES given (COMMA given)*                                                                     # givesStatement
    | COVERS kindReference BY expression                                                             # coversStatement
    | PROVEN BY qualifiedName                                                                        # provenStatement
    | PROBE name title? body?                                                                        # probeDeclaration
    | DEF name OPEN_PAREN (parameter (COMMA parameter)*)? CLOSE_PAREN COLON type ASSIGN expression   # defDeclaration
    | PARAM name COLON type ASSIGN expression                                                        # paramDeclaration
    | RELATION name ASSIGN? relationEdge (BAR relationEdge)*                                         # relationDeclaration
    | TABLE name OPEN_PAREN parameter (COMMA parameter)* CLOSE_PAREN COLON type
          OPEN_BRACE (tableRow SEMICOLON?)* CLOSE_BRACE                                              # tableDeclaration
    | TAXONOMY name title? body                                                                      # taxonomyDeclaration
    | CLAUSE text title? body?                                                                       # clauseDeclaration

    // rules
    | THREAT name title? (ON subjectPart (COMMA subjectPart)*)? body                                 # threatDeclaration
    | FOR ruleBinder (COMMA ruleBinder)*                                                             # forStatement
    | LET name (COLON type)? ASSIGN expression                                                       # letStatement
    | WHEN expression                                                                                # whenStatement
    | UNLESS expression                                                                              # unlessStatement
    | answer=(MITIGATED | COMPENSATED) BY requirement (AND requirement)*                             # answerStatement
    | REFINES refinement (COMMA refinement)*                                                         # refinesStatement
    | GENERIC                                                                                        # genericStatement
    | GROUP BY expression (COMMA expression)*                                                        # groupByStatement

    // policies
    | FAIL ON name (WHERE expression)?                                                               # failStatement
    | REQUIRE expression FOR name (WHERE expression)?                                                # requireStatement
    | EXCEPT qualifiedName (UNTIL expression)? body?                                                 # exceptStatement

    // tests
    | TEST text (OF qualifiedName (COMMA qualifiedName)*)? body                                      # testDeclaration
    | EXPECT NO OTHER qualifiedName                                                                  # expectNoOther
    | EXPECT (NO | disposition)? qualifiedName ((ON | AT_SIGN) subject)? (SEVERITY name)?
          (ABOUT qualifiedName)?                                                                     # expectStatement

    // facts
    | name ASSIGN expression (RANGE expression RANGE expression)?                                    # fact

    // only in a text with mistakes: a word that is no keyword before a name, and a body whose head could not be read
    | MISSPELT name title? (COLON kindReferences)? clause* body?                                     # unknownDeclaration
    | LONE_BRACE item* CLOSE_BRACE                                                                   # loneBody
    ;

// ---- parts of declarations --------------------------------------------------------------------------------------

elementKeyword: ACTOR | COMPONENT | BOUNDARY | DATA | IDENTITY;

title: text;

version: VERSION_WORD number=(VERSION | DECIMAL | INTEGER);

annotationArguments: OPEN_PAREN expression (COMMA expression)* CLOSE_PAREN;

clause
    : WITH kindReferences                                                                            # withClause
    | WITHOUT kindReferences                                                                         # withoutClause
    | IN qualifiedName                                                                               # inClause
    | VIA kindReferences                                                                             # viaClause
    | verb=(CARRIES | RETURNS | STORES | PROCESSES | HOLDS) uses                                     # usesClause
    | CONTAINS qualifiedName (COMMA qualifiedName)*                                                  # containsClause
    | AS qualifiedName                                                                               # asClause
    | RUNS AS qualifiedName                                                                          # runsAsClause
    | AT text                                                                                        # atClause
    ;

uses: useItem (COMMA useItem)*;

useItem: (qualifiedName | UNKNOWN) attributes?;

attributes: OPEN_PAREN attribute (COMMA attribute)* COMMA? CLOSE_PAREN;

attribute: name ASSIGN expression;

elementReferences: elementReference (COMMA elementReference)*;

elementReference: qualifiedName (ARROW qualifiedName)?;

decisionScope
    : (ON | AT_SIGN) subject (COMMA subject)*                                                        # onSubjects
    | WITHIN qualifiedName                                                                           # withinBoundary
    ;

/** What a threat is about, as it stands in the threat's id; there `@` stands in the place of `on`. */
subject
    : subjectPart
    | OPEN_PAREN subjectPart (COMMA subjectPart)* CLOSE_PAREN
    ;

subjectPart
    : qualifiedName MAY name (COMMA name)* ON qualifiedName (FOR qualifiedName)?                     # grantPart
    | elementReference (verb=(CARRIES | RETURNS | STORES | PROCESSES | HOLDS) qualifiedName)?        # elementOrUse
    ;

disposition
    : OPEN | ASKED | MITIGATED | ACCEPTED | DISMISSED | TRANSFERRED | DEFERRED | COVERED | NOT_APPLICABLE
    | OUT_OF_SCOPE | UNREVIEWED
    ;

enumBody: OPEN_BRACE (enumConstant (separator+=(LESS | BAR | COMMA) enumConstant)* COMMA?)? CLOSE_BRACE;

enumConstant: enumAnnotation* name title?;

enumAnnotation: AT_SIGN name annotationArguments?;

flowEnds: FROM kindReference (OR kindReference)* TO kindReference (OR kindReference)*;

given: name operator=(ASSIGN | EQUAL | PLUS_ASSIGN | GREATER_EQUAL | LESS_EQUAL | GREATER | LESS) expression;

parameter: name COLON type;

relationEdge: VIA name COLON type ASSIGN expression ARROW expression (WHERE expression)? (COST expression)?;

tableRow: name ASSIGN expression (COMMA expression)*;

ruleBinder
    : name COLON type flowEnds? (WHERE expression)?                                                  # kindBinder
    | name IN expression (WHERE expression)?                                                         # setBinder
    ;

requirement: kindReference (ON place)?;

refinement: qualifiedName (ON place)?;

type
    : SET OF type                                                                                    # setType
    | kindReference (OR kindReference)* QUESTION?                                                    # namedType
    ;

// ---- expressions, tightest first --------------------------------------------------------------------------------

expression
    : literal                                                                                        # literalExpression
    | list                                                                                           # listExpression
    | place                                                                                          # placeExpression
    | quantifier=(ANY | ALL | NO) binder (COMMA binder)* COLON condition                              # quantified
    | IF condition THEN condition (ELSE condition)?                                                  # conditional
    | quantity=(ANY | NO) place                                                                      # emptiness
    | expression operator=(PLUS | MINUS) expression                                                  # additive
    | expression REACHES operand pathOptions                                                         # reaches
    | expression operator=(EQUAL | NOT_EQUAL | LESS | LESS_EQUAL | GREATER | GREATER_EQUAL) expression  # comparison
    | expression NOT? IN expression                                                                  # membership
    | expression IS NOT? kindReference (OR kindReference)*                                           # kindTest
    | expression HAS kindReference                                                                   # hasControl
    | expression WITHIN expression                                                                   # within
    | NOT expression                                                                                 # negation
    | expression AND expression                                                                      # conjunction
    | expression OR expression                                                                       # disjunction
    ;

/** An expression that reaches as far to the right as it can: what follows `then`, `else` or a quantifier's colon. */
condition: expression;

/** What stands beside a word of a path: anything longer goes in parentheses, so that a following `and` is not part of it. */
operand: literal | list | place;

list: OPEN_BRACKET (expression (COMMA expression)* COMMA?)? CLOSE_BRACKET;

/** What can follow `on`, where an `and` joins requirements: names, calls and navigation, or anything in parentheses. */
place
    : name OPEN_PAREN binder (COMMA binder)* (COLON condition)? CLOSE_PAREN                         # aggregate
    | name OPEN_PAREN (expression (COMMA expression)* pathOptions)? CLOSE_PAREN                      # call
    | name                                                                                           # nameExpression
    | OPEN_PAREN expression CLOSE_PAREN                                                              # parenthesised
    | place DOT name (OPEN_PAREN (expression (COMMA expression)*)? CLOSE_PAREN)?                     # navigation
    ;

binder: name IN expression (WHERE condition)?;

pathOptions: (ALONG qualifiedName (COMMA qualifiedName)*)? (UP TO operand)? (AVOIDING operand)?;

literal
    : text                                                                                           # textLiteral
    | (INTEGER | DECIMAL | MAGNITUDE) currency=PASCAL                                                # moneyLiteral
    | MINUS? INTEGER                                                                                 # integerLiteral
    | DECIMAL                                                                                        # decimalLiteral
    | DURATION                                                                                       # durationLiteral
    | DATE                                                                                           # dateLiteral
    | VERSION                                                                                        # versionLiteral
    | (TRUE | FALSE)                                                                                 # truthLiteral
    | UNKNOWN                                                                                        # unknownLiteral
    | (BAD_NUMBER | MAGNITUDE)                                                                       # badNumber
    ;

text: STRING | TEXT_BLOCK | UNCLOSED_TEXT | UNCLOSED_TEXT_BLOCK;

// ---- names ------------------------------------------------------------------------------------------------------

kindReferences: kindReference (COMMA kindReference)*;

kindReference: (name DOT)* PASCAL;

qualifiedName: name (DOT name)*;

/**
 * Any name: the contextual keywords are names wherever the grammar asks for one. Only `any all no if then else unknown`
 * are left out, because a name may start an expression and so may they.
 */
name
    : KEBAB | PASCAL | QUOTED
    | TM | MODEL | LIBRARY | POLICY | PART | OF | VERSION_WORD | USE | AS | INCLUDE | APPLY | EXTEND | VARIANT | REMOVE
    | ACTOR | COMPONENT | BOUNDARY | DATA | IDENTITY | FLOW | ENDPOINT | CONTROL | WITH | WITHOUT | VIA | CARRIES
    | RETURNS | STORES | PROCESSES | HOLDS | CONTAINS | AT | RUNS | MAY | ON | FOR | DEMANDS | ENTRY | EXIT | CROSSING
    | EACH | CLOSED | OUT_OF_SCOPE | LINK | META | EVIDENCE | MAX_AGE
    | ACCEPT | DISMISS | TRANSFER | DEFER | RATE | ASSUME | RELIES | ASSERT | SCENARIO | DRIVEN | SEQUENCE | OVERRIDE
    | KIND | ENUM | OPEN | INHERITED | ABSENT | ASK | SET | GIVES | COVERS | BY | PROVEN | PROBE | DEF | PARAM
    | RELATION | COST | TABLE | TAXONOMY | CLAUSE | FROM | TO
    | THREAT | LET | WHEN | UNLESS | MITIGATED | COMPENSATED | REFINES | GENERIC | GROUP | FAIL | REQUIRE | EXCEPT
    | UNTIL | TEST | EXPECT | OTHER | SEVERITY | ABOUT
    | ASKED | ACCEPTED | DISMISSED | TRANSFERRED | DEFERRED | COVERED | NOT_APPLICABLE | UNREVIEWED
    ;
