import type { LanguageWords } from "./language-words.ts";

export const portuguese: LanguageWords = {
  labels: {
    time: "hora horas horario horarios tempo tempos momento instante hora_local data_e_hora data_hora carimbo_de_tempo",
    date: "data datas dia dias",
    duration:
      "duracao duracoes tempo_decorrido tempo_em_segundos comprimento tempo_no_estado tempo_em_estado tempo_de_estado tempo_estado tempo_no_status",
    start:
      "inicio inicia inicial iniciada iniciado iniciadas iniciou comeco comecou comeca primeiro primeira abertura aberto aberta aberto_em aberta_em desde a_partir_de inicio_do_atendimento inicio_atendimento hora_inicio_atendimento inicio_de_atendimento hora_do_login hora_de_login hora_login hora_de_entrada entrada_no_turno entrada_turno inicio_da_escala inicio_escala inicio_da_jornada inicio_jornada inicio_do_expediente",
    end: "fim final finaliza finalizada finalizado finalizou finalizacao ultimo ultima termino terminada terminado terminou encerrada encerrado encerrou encerrada_em encerrado_em encerramento data_de_encerramento data_encerramento hora_de_encerramento hora_encerramento desligada desligado desligou desligamento_da_chamada desliga fechamento fechado fechada fechado_em data_de_fechamento data_fechamento conclusao concluida concluido concluido_em ate ate_o_dia fim_do_expediente fim_expediente fim_da_jornada fim_jornada fim_da_escala fim_escala saida_do_turno saida_turno hora_de_saida hora_do_logout hora_de_logout hora_logout libertacao liberacao queda data_de_saida data_saida deslig* encerr* motivo_de_encerramento motivo_do_encerramento motivo_encerramento",
    answer:
      "resposta respondida respondido respondeu atendida atendido atendidas atendidos atendeu atende atendida_em atendido_em atendimento_em conectada_em conectado_em conexao aceita_em aceite_em aceita aceito aceite inicio_do_atendimento inicio_atendimento hora_inicio_atendimento inicio_de_atendimento hora_do_atendimento hora_de_atendimento hora_atendimento atendid* aceit*",
    offer:
      "chegada chegadas chegou recebida recebido recebidas recebidos recepcao recebimento rececao entrada entradas entrou entrada_na_fila entrada_em_fila entrada_fila entrou_na_fila entrou_em_fila ingresso_na_fila oferecida oferecido ofertada ofertadas apresentada apresentado criada criado criada_em criado_em criacao enfileirada enfileiramento registrada_em registado_em registrado_em data_de_entrada data_entrada hora_de_entrada receb*",
    talk: "conversa conversas conversacao conversado conversada conversando falado falada fala falando falou em_conversa em_conversacao tempo_falado tempo_de_fala tempo_em_linha em_linha dialogo tmf tempo_de_conversa falad* conversad*",
    hold: "retencao retido retida em_retencao em_espera tempo_em_espera duracao_em_espera colocada_em_espera colocado_em_espera colocacao_em_espera espera_em_linha espera_na_linha espera_durante_a_chamada espera_em_chamada em_hold tempo_em_hold tempo_de_hold tempo_hold tempo_de_retencao tempo_retencao musica_de_espera em_mudo tempo_de_mudo estacionada chamada_retida retenc*",
    wait: "espera esperas esperando espera_total tempo_de_espera tempo_espera duracao_da_espera duracao_de_espera duracao_espera em_fila na_fila tempo_em_fila tempo_na_fila tempo_de_fila tempo_fila duracao_em_fila duracao_na_fila duracao_fila espera_na_fila espera_em_fila espera_fila tempo_de_espera_na_fila tempo_de_espera_em_fila tempo_de_espera_fila aguardando aguardo tempo_aguardando tempo_para_atender tempo_ate_atendimento tempo_ate_o_atendimento tempo_de_resposta tempo_resposta tempo_para_resposta velocidade_de_atendimento velocidade_de_resposta demora antes_do_atendimento antes_de_atender ate_atender ate_ser_atendida ate_ser_atendido tme tma_espera tempo_em_fila_de_espera tempo_na_fila_de_espera",
    ring: "toque toques tocando tocou chamando tempo_de_toque tempo_toque tempo_chamando campainha tempo_de_ring tempo_ring alertando tempo_de_alerta",
    acw: "pos_atendimento posatendimento pos_chamada poschamada pos_ligacao posligacao pos_contato pos_contacto pos_conversa pos_trabalho pos_call tempo_pos tempo_de_pos apos_chamada apos_a_chamada apos_ligacao apos_a_ligacao apos_atendimento apos_o_atendimento apos_contato apos_contacto trabalho_apos trabalho_apos_chamada trabalho_apos_a_chamada trabalho_pos_chamada trabalho_pos_atendimento trabalho_posterior tempo_administrativo trabalho_administrativo tempo_de_finalizacao tempo_finalizacao tempo_de_tabulacao tempo_tabulacao tabulacao encerramento tempo_de_encerramento tempo_encerramento tempo_de_documentacao documentacao registo_pos_chamada depois_da_chamada depois_do_atendimento tempo_de_registo tempo_de_registro apos tabulacoes tabulacao_final tipificacao tipificacoes tipificacao_final codigo_de_tabulacao codigo_tabulacao qualificacao classificacao_da_chamada classificacao_do_atendimento classificacao_da_ligacao finalizacao_da_chamada codigo_de_finalizacao codigo_finalizacao codigo_de_encerramento codigo_de_fecho codigo_de_conclusao pos_llamada",
    handle:
      "atendimento atendimentos tratamento gestao manuseio processamento tma tmo tma_segundos tempo_de_atendimento tempo_atendimento tempo_do_atendimento duracao_do_atendimento duracao_de_atendimento duracao_atendimento tempo_de_tratamento tempo_tratamento duracao_do_tratamento tempo_medio_de_atendimento tempo_medio_atendimento tempo_de_operacao tempo_de_gestao tempo_de_ocupacao tempo_ocupado",
    total: "total totais soma global geral completo completa acumulado acumulada",
    agent:
      "agente agentes operador* operadora atendente* teleoperador* teleatendente* telefonista assistente assistentes consultor consultora consultores colaborador* funcionario funcionaria funcionarios usuario usuaria usuarios utilizador utilizadora utilizadores analista analista_de_atendimento representante tecnico tecnica gestor_de_cliente gestor_de_clientes comunicador comunicadora empregado empregada trabalhador trabalhadora responsavel_pelo_atendimento responsavel_atendimento atendido_por atendida_por tratado_por tratada_por resolvido_por resolvida_por respondido_por atribuido_a atribuida_a encerrado_por encerrada_por registrado_por proprietario nome_de_usuario nome_do_usuario nome_de_utilizador matricula matriculas re_operador login_operador login_do_agente cracha chapa formando formanda treinando aluno aluna vendedor vendedora promotor promotora recurso cpf_do_operador cpf_operador cpf_do_agente cpf_agente cpf_do_atendente documento_do_agente nif_do_agente",
    supervisor:
      "supervis* gestor gestora gestores lider lideres lideranca lider_de_equipe lider_de_equipa chefe chefia chefe_de_equipa chefe_de_equipe coordenador coordenadora coordenacao gerente responsavel responsavel_de_equipa encarregado encarregada superior superior_imediato chefe_direto gestor_direto gestor_imediato team_leader",
    customer:
      "cliente clientes chamador chamadora assinante assinantes titular segurado segurada beneficiario beneficiaria paciente associado associada contribuinte consumidor consumidora devedor interessado solicitante cpf cnpj nif cpf_cnpj documento documento_cliente conta numero_da_conta interlocutor chamante requerente reclamante",
    evaluator:
      "avaliador avaliadora avaliadores avaliado_por avaliada_por monitor_de_qualidade monitora_de_qualidade monitor_qualidade analista_de_qualidade analista_qualidade monitorado_por monitorada_por monitoria_por auditor auditora auditado_por auditada_por revisor revisora revisado_por classificado_por supervisor_de_qualidade",
    respondent: "respondente respondentes inquirido inquirida entrevistado entrevistada pesquisado",
    team: "equipe equipes equipa equipas turma turmas time_de_atendimento nome_do_time nome_da_equipe nome_da_equipa grupo grupos grupo_de_agentes grupo_agentes grupo_de_trabalho grupo_de_operadores celula celulas ilha ilhas ilha_de_atendimento departamento departamentos depto setor setores sector sectores area areas squad coordenacao_equipe",
    site: "sede sedes locais localizacao localidade filial filiais escritorio unidade_de_atendimento predio cidade centro centro_de_atendimento praca posto_de_trabalho polo instalacoes local_de_trabalho local_de_atendimento unidade unidades",
    email:
      "email e_mail mail correio correio_eletronico correio_electronico endereco_de_email endereco_email",
    phone:
      "telefone telefones telefone_origem telefone_destino numero_de_telefone numero_telefone numero_do_telefone telemovel celular numero_discado numero_marcado numero_chamador numero_chamado numero_de_origem numero_origem numero_de_destino numero_destino numero_do_cliente_telefone ramal ramais bina origem destino ddr fone linha_telefonica numero_do_chamador",
    call: "chamada chamadas ligacao ligacoes contato contatos contacto contactos interacao interacoes interaccao atendimento atendimentos conversa conversas comunicacao caso casos chamado chamados ticket tickets ocorrencia ocorrencias solicitacao solicitacoes protocolo protocolos processo processos pedido pedidos demanda demandas manifestacao sessao incidente chamad* ligac*",
    id: "identificador identificadores identificacao id numero numeros num nro no n codigo codigos cod chave referencia referencias ref matricula registro registo protocolo protocolos numero_sequencial sequencial numero_mecanografico mecanografico",
    name: "nome nomes nome_completo nome_e_sobrenome nome_e_apelido nome_sobrenome titulo designacao denominacao",
    first: "primeiro_nome nome_proprio prenome primeiros_nomes",
    last: "sobrenome sobrenomes apelido apelidos ultimo_nome nome_de_familia ultimos_nomes",
    queue:
      "fila filas fila_de_atendimento fila_de_espera fila_de_chamadas fila_acd fila_dac fila_de_entrada servico servicos habilidade habilidades competencia competencias skill skills celula celulas celula_de_atendimento grupo_acd grupo_dac grupo_de_atendimento grupo_de_resposta grupo_de_busca grupo_de_toque grupo_de_captura linha_de_atendimento linha_de_servico linha_de_apoio ponto_de_entrada segmento_de_atendimento especialidade dac caixa_de_entrada vdn",
    campaign:
      "campanha campanhas linha produto_campanha projeto projetos projecto projectos programa programas operacao operacoes carteira mailing missao cliente_contratante contratante",
    channel:
      "canal canais meio meios meio_de_contato meio_de_contacto meio_de_comunicacao meio_de_atendimento midia midias tipo_de_midia tipo_midia canal_de_atendimento canal_de_contato canal_de_entrada tipo_de_canal tipo_canal tipo_de_contato tipo_de_contacto tipo_contato tipo_contacto tipo_de_interacao forma_de_contato via_de_contato origem_do_contato origem_do_chamado origem_do_contacto",
    direction:
      "direcao direccao sentido sentido_da_chamada sentido_da_ligacao sentido_chamada direcao_da_chamada direcao_da_ligacao tipo_de_chamada tipo_da_chamada tipo_chamada tipo_de_ligacao tipo_da_ligacao tipo_ligacao tipo_de_trafego entrada_saida entrada_ou_saida receptivo_ativo ativo_receptivo trafego fluxo orientacao modalidade natureza_da_chamada natureza_da_ligacao tipo_de_atendimento tipo_atendimento",
    type: "tipo tipos natureza",
    outcome:
      "resultado resultados desfecho situacao status tabulado tabulada status_da_chamada status_da_ligacao status_do_atendimento status_chamada status_ligacao status_atendimento status_final status_do_chamado status_do_contato estado_da_chamada estado_chamada estado_do_contacto estado_final estado_do_pedido resultado_da_chamada resultado_da_ligacao resultado_chamada resultado_do_contato resultado_do_atendimento disposicao conclusao_do_atendimento tratada tratado conclusao",
    abandon:
      "abandono abandonos abandonada abandonado abandonadas abandonados abandonou perdida perdidas perdido chamada_perdida nao_atendida nao_atendido nao_atendidas sem_resposta sem_atendimento desistencia desistencias desistiu desistente",
    resolution:
      "resolvido resolvida resolvidos resolveu resolucao resolutividade solucao solucionado solucionada solucionou primeiro_contato primeiro_contacto no_primeiro_contato no_primeiro_contacto na_primeira_chamada na_primeira_ligacao primeira_chamada resolvido_no_primeiro_contato resolvido_no_primeiro_contacto resolvido_na_primeira_chamada resolucao_no_primeiro_contato resolucao_no_primeiro_contacto resolucao_primeiro_contato",
    transfer:
      "transferencia transferencias transferida transferido transferidas transferiu transferida_para transferido_para transferencia_para transferida_de transferido_de transferencia_recebida transferencia_de_entrada transferencia_de_saida encaminhada encaminhado encaminhamento encaminhada_para encaminhado_para encaminhamento_para desviada desviado desvio desviada_para desviado_para redirecionada redirecionado redirecionamento redirecionada_para repassada repassado repasse repassada_para reencaminhada reencaminhado reencaminhamento desvi*",
    inward:
      "entrante entrantes receptivo receptiva recebida recebidas transferida_de transferido_de transferencia_recebida transferencia_de_entrada",
    outward:
      "saida saidas ativo ativa efetuada efetuadas realizada transferida_para transferido_para transferencia_para transferencia_de_saida encaminhada_para encaminhado_para encaminhamento_para desviada_para desviado_para redirecionada_para repassada_para",
    escalation:
      "escalada escalado escalonada escalonado escalonamento escalacao escalou escalamento nivel_2 segundo_nivel n2_escalado",
    complaint:
      "reclamacao reclamacoes reclamou reclama queixa queixas procon ouvidoria livro_de_reclamacoes insatisfeito reclam*",
    abuse:
      "insulto insultos insultou abuso abusiva abusivo agressao agressoes agressivo agressiva ofensa ofensas ofensiv* ameaca ameacas xingamento xingou maus_tratos assedio chamada_maliciosa obelg*",
    reason:
      "motivo motivos razao razoes causa causas justificativa justificacao motivo_da_pausa motivo_de_pausa motivo_pausa tipo_de_pausa tipo_da_pausa tipo_pausa codigo_de_pausa codigo_da_pausa codigo_pausa desligada_por desligado_por quem_desligou encerrada_por_quem motivo_de_encerramento motivo_do_encerramento motivo_encerramento",
    topic:
      "tema temas assunto assuntos categoria categorias subcategoria materia produto produtos motivo motivo_do_contato motivo_do_contacto motivo_de_contato motivo_contato motivo_da_chamada motivo_da_ligacao motivo_do_chamado submotivo titulo titulo_do_curso nome_do_curso nome_do_treinamento disciplina tabulacao tabulacoes tabulacao_final tipificacao tipificacoes tipificacao_final codigo_de_tabulacao codigo_tabulacao qualificacao classificacao_da_chamada classificacao_do_atendimento classificacao_da_ligacao finalizacao_da_chamada codigo_de_finalizacao codigo_finalizacao codigo_de_encerramento codigo_de_fecho codigo_de_conclusao segmento segmentos segmento_do_cliente segmento_cliente tipo_de_cliente tipo_cliente perfil_do_cliente categoria_do_cliente",
    recording:
      "gravacao gravacoes gravada gravado arquivo_de_audio arquivo_audio ficheiro_de_audio ficheiro_audio link_da_gravacao link_gravacao caminho_da_gravacao audio ligacao_gravada gravac*",
    note: "comentario* observacao observacoes obs anotacao anotacoes notas texto_livre descricao descricoes detalhe detalhes historico relato",
    price: "custo custos preco precos valor_cobrado tarifa importancia receita faturado",
    count:
      "quantidade quantidade_de qtd qtde quant numero_de_chamadas numero_de_ligacoes numero_de_vezes numero_de_transferencias n_de_chamadas contagem contador total_de_chamadas total_de_ligacoes numero_de_tentativas numero_de_retencoes numero_de_esperas numero_de_contatos",
    without: "sem exceto excl* excluindo liquido liquida sem_espera sem_retencao sem_hold nao_inclui exclui",
    state:
      "estado estados status atividade atividades actividade estado_do_agente estado_agente estado_do_operador status_do_agente status_agente status_do_operador status_operador status_do_atendente situacao presenca disponibilidade auxiliar codigo_de_estado codigo_auxiliar pausa_nome tempo_no_estado tempo_em_estado tempo_de_estado tempo_estado tempo_no_status condicao situacao_do_agente modo",
    shift:
      "turno turnos jornada jornadas escala escalas escalado_para expediente horario_de_trabalho horario_laboral planejado planejada planeado planeada planejamento previsto prevista programado programada escalonado plantao entrada_no_turno entrada_turno saida_do_turno saida_turno inicio_da_escala inicio_escala fim_da_escala fim_escala inicio_da_jornada inicio_jornada fim_da_jornada fim_jornada inicio_do_expediente fim_do_expediente fim_expediente hora_do_login hora_de_login hora_login hora_do_logout hora_de_logout hora_logout",
    absence:
      "ausencia ausencias ausente absenteismo absentismo ferias licenca licencas falta faltas afastamento afastamentos atestado folga folgas baixa_medica tipo_de_ausencia tipo_da_ausencia tipo_ausencia tipo_de_afastamento tipo_do_afastamento tipo_afastamento tipo_de_falta tipo_falta tipo_de_licenca tipo_de_folga motivo_da_ausencia motivo_de_ausencia motivo_ausencia motivo_do_afastamento motivo_afastamento motivo_da_falta motivo_falta codigo_de_ausencia codigo_da_ausencia natureza_da_ausencia ausenc*",
    training:
      "formacao formacoes treinamento* treino treinos curso cursos capacitacao capacitacoes reciclagem reciclagens acao_de_formacao modulo_de_formacao modulo_do_treinamento aula aulas workshop e_learning",
    survey:
      "pesquisa pesquisas pesquisa_de_satisfacao inquerito inqueritos inquerito_de_satisfacao satisfacao satisfeito satisfeita satisfacao_do_cliente satisfacao_cliente recomendacao recomendaria recomenda recomendar questionario sondagem opiniao avaliacao_do_cliente avaliacao_cliente",
    response:
      "resposta respostas respondido_em respondida_em respondeu enviada enviado enviada_em enviado_em preenchida preenchido preenchimento preenchido_em submetid* submissao resposta*",
    score:
      "pontuacao pontuacoes ponto pontos nota notas_obtidas nota_final nota_atribuida nota_obtida classificacao classificacoes valor valores percentual percentagem avaliacao_do_cliente avaliacao_cliente escore pontua*",
    max: "maximo maxima pontuacao_maxima pontos_possiveis nota_maxima escala_maxima valor_maximo peso_maximo limite_superior",
    min: "minimo minima pontuacao_minima nota_minima escala_minima escala_min valor_minimo limite_inferior",
    scale: "escala escalas escala_maxima escala_minima escala_min escala_de_avaliacao",
    evaluation:
      "avaliacao avaliacoes qualidade monitoria monitorias monitoracao monitorizacao monitoramento auditoria auditorias escuta escutas controlo_de_qualidade controle_de_qualidade avaliada avaliado revisao avaliac*",
    form: "formulario formularios ficha fichas ficha_de_avaliacao ficha_de_monitoria ficha_de_qualidade grelha grelha_de_avaliacao modelo modelo_de_avaliacao planilha planilha_de_monitoria checklist formulario_de_monitoria lista_de_verificacao matriz",
    item: "item itens pergunta perguntas questao questoes criterio criterios quesito quesitos parametro atributo atributos enunciado texto_da_pergunta topico_avaliado aspeto aspecto indicador afirmacao",
    hours:
      "horas horas_semanais horas_por_semana horas_semana horas_contratadas horas_contrato horas_de_contrato carga_horaria carga_horaria_semanal jornada_semanal horario_semanal",
    week: "semana semanas semanal* por_semana",
    hired:
      "admissao admitido admitida data_de_admissao data_admissao contratacao contratad* data_de_contratacao data_contratacao ingresso data_de_ingresso data_de_entrada data_entrada antiguidade inicio_de_contrato inicio_do_contrato entrada_na_empresa",
    left: "demissao demitido desligamento data_de_desligamento data_desligamento rescisao data_de_rescisao data_de_demissao data_demissao data_de_saida data_saida saida_da_empresa fim_de_contrato fim_do_contrato cessacao dispensa exoneracao",
    consent:
      "consentimento consentimentos autorizacao autoriza consente aceite_de_tratamento concordancia lgpd rgpd",
    minutes: "minutos em_minutos quantidade_de_minutos",
    kind: "tipo tipos categoria modalidade natureza",
    behaviour: "comportamento comportamentos conduta condutas atitude atitudes postura",
  },
  values: {
    state: {
      talk: "chamada em_chamada ligacao em_ligacao em_conversa conversa conversando conversacao em_conversacao falando ocupado ocupada em_linha em_atendimento atendendo atendimento em_contato em_contacto chamada_ativa chamada_recebida em_interacao",
      hold: "em_espera retencao em_retencao retido retida colocado_em_espera chamada_em_espera cliente_em_espera mudo em_hold",
      acw: "pos_atendimento pos_chamada pos_ligacao pos_contato pos_contacto posatendimento tempo_pos_atendimento apos_chamada apos_atendimento apos_ligacao trabalho_apos_chamada trabalho_apos_a_chamada trabalho_pos_chamada tabulacao tabulando em_tabulacao finalizacao finalizando encerramento documentacao pos_call classificacao registo apos pos depois depois_da_chamada registo_pos_chamada administrativo",
      available:
        "disponivel livre pronto pronta ativo ativa em_fila aguardando aguardando_chamada aguardando_ligacao a_espera_de_chamada a_aguardar a_aguardar_chamada conectado logado tocando chamando ocioso ociosa inativo em_espera_de_chamada",
      break:
        "descanso pausa pausas em_pausa pausa_curta pausa_descanso pausa_particular pausa_pessoal pausa_banheiro pausa_cafe pausa_10 pausa_nr17 nr17 nr_17 pausa_ginastica ginastica_laboral ginastica intervalo particular pessoal banheiro cafe toalete wc pausa_wc descanso_1 descanso_2 pausa_ergonomica pausa_ativa pausa_laboral",
      meal: "almoco lanche refeicao jantar ceia pausa_almoco pausa_lanche pausa_refeicao pausa_jantar intervalo_almoco intervalo_de_almoco hora_de_almoco lanche_20 em_almoco em_lanche",
      training:
        "treinamento em_treinamento formacao em_formacao pausa_treinamento pausa_formacao capacitacao treino curso reciclagem coaching acompanhamento multiplicacao",
      meeting:
        "reuniao em_reuniao pausa_reuniao reuniao_de_equipe reuniao_de_equipa reuniao_equipe reuniao_equipa feedback pausa_feedback briefing alinhamento conversa_com_supervisor dss",
      offline:
        "fora fora_de_linha desligado desconectado desconectada deslogado deslogada nao_conectado nao_logado nao_ligado sem_sessao logoff logout fora_do_ar fim_de_turno fim_de_expediente offline saiu",
      aux_other:
        "indisponivel nao_disponivel nao_pronto nao_pronta ausente auxiliar outro outros outra outras backoffice back_office problema_tecnico problema_de_sistema falha_tecnica falha_de_sistema pausa_tecnica defeito sistema pausa_sistema tarefa tarefas tarefas_administrativas supervisao apoio suporte projeto ambulatorio pausa_ambulatorio bloqueado ativo_manual nao_incomodar atividade_interna emails trabalho_administrativo pausa_administrativa",
    },
    outcome: {
      handled:
        "atendida atendido atendidas atendidos respondida respondido resolvida resolvido concluida concluido finalizada finalizado atendimento_concluido completada completado efetivada efetivo efetiva sucesso com_sucesso encerrada encerrado terminada terminado tratada tratado solucionado solucionada transferida transferido venda venda_efetivada chamada_atendida conectada realizada encaminhada contato_efetivo fechado fechada",
      abandoned:
        "abandonada abandonado abandono abandonadas abandonada_na_fila abandono_na_fila abandonada_pelo_cliente abandonada_em_fila chamada_abandonada desistencia desistiu cliente_desistiu desligou cliente_desligou desligada_pelo_cliente desligado_pelo_cliente desligada_na_fila perdida perdido chamada_perdida nao_atendida nao_atendido nao_respondida nao_atendeu nao_atende sem_resposta sem_atendimento caiu queda queda_de_ligacao ligacao_caiu cancelada_pelo_cliente",
      unserved:
        "aberto aberta novo nova pendente em_andamento caixa_postal correio_de_voz caixa_de_voz secretaria_eletronica atendedor_de_chamadas gravador voicemail ocupado linha_ocupada erro falha falhou rejeitada rejeitado recusada transbordo transbordada transbordado fora_do_horario fora_de_horario fora_de_servico numero_errado numero_invalido numero_inexistente inexistente congestionada congestionamento bloqueada ura retida_na_ura telefone_desligado",
    },
    direction: {
      inbound:
        "entrante entrantes recebida recebido recebidas recebidos receptivo receptiva entrada chamada_recebida chamada_de_entrada ent e rec",
      outbound:
        "saida emitida emitido realizada realizado realizadas efetuada efetuado efetuadas efectuada ativo ativa chamada_efetuada chamada_realizada chamada_de_saida originada discada sainte sai s",
      internal: "interna interno internas internos chamada_interna entre_ramais ramal_a_ramal",
    },
    channel: {
      voice:
        "voz telefone telefonico telefonica telefonia chamada chamadas ligacao ligacoes ligacao_telefonica chamada_telefonica chamada_de_voz fone 0800",
      email: "email e_mail mail correio correio_eletronico correio_electronico",
      chat: "chat bate_papo batepapo chat_web chat_online conversa_online webchat mensagem_instantanea",
      sms: "sms torpedo mensagem_de_texto",
      social: "redes_sociais rede_social midias_sociais midia_social facebook instagram twitter",
    },
    absence: {
      planned:
        "ferias folga folgas descanso descanso_semanal dsr licenca licenca_maternidade licenca_paternidade licenca_parental licenca_premio licenca_casamento licenca_gala licenca_nojo licenca_sem_vencimento licenca_nao_remunerada maternidade paternidade planejada planejado planeada planeado programada programado feriado banco_de_horas compensacao folga_compensatoria folga_banco_de_horas abono abonada falta_abonada aniversario day_off dispensa casamento doacao_de_sangue",
      short_notice:
        "atestado atestado_medico atestado_de_comparecimento doenca doente licenca_medica licenca_saude auxilio_doenca inss afastamento_inss afastamento_medico baixa baixa_medica falta faltas falta_injustificada falta_nao_justificada falta_nao_abonada injustificada nao_justificada ausencia_injustificada ausencia_imprevista ausencia_nao_planejada nao_planejada nao_planejado imprevista imprevisto acidente acidente_de_trabalho atraso hospitalizacao internamento internacao assistencia_a_familia assistencia_a_filho urgencia",
    },
    survey: {
      csat: "satisfacao satisfacao_do_cliente satisfacao_cliente satisfacao_geral pesquisa_de_satisfacao",
      nps: "recomendacao recomendaria probabilidade_de_recomendacao indice_de_recomendacao",
      empathy: "empatia escuta_ativa",
    },
    resolution: {
      resolved:
        "sim resolvido resolvida resolvidos solucionado solucionada fechado fechada encerrado encerrada concluido concluida finalizado finalizada verdadeiro",
      unresolved:
        "nao nao_resolvido nao_resolvida nao_solucionado nao_solucionada sem_solucao por_resolver pendente aberto aberta em_andamento em_curso em_aberto em_tratamento em_analise falso parcial parcialmente",
      declined: "recusado recusada negado negada indeferido indeferida rejeitado rejeitada improcedente",
    },
  },
  silent:
    "segundo segundos seg segs minuto min o a os as de do da dos das e em no na nos nas ao aos pelo pela por para com um uma se foi foram ou idioma idiomas lingua prioridade unico unica",
};
